import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Edit, editFile } from "../generator/load/edit.ts";
import { load } from "../generator/load/load.ts";
import { lockText, readLock } from "../generator/load/lock.ts";
import { type Project, project } from "./project.ts";

const market = "test/folder-catalog/market";
const kiosk = {
  "catalogs/kiosk.json": readFileSync("test/short-form/kiosk.short.json", "utf8"),
};
const yaml = {
  "catalogs/shop.yaml": `# The shop.
id: shop
name: Shop
version: 1.0.0
entries:
  - code: closed # at night
    message:
      en: The shop is closed. # said by the door
      zh-Hans: 商店已打烊。
    solution: { en: Come back tomorrow., zh-Hans: 请明天再来。 }
  - code: order.not_found
    message:
      en: There is no such order.
      zh-Hans: "没有该订单。"
    solution:
      en: >-
        Look at the number
        in your confirmation.
`,
};
const jsonc = {
  "catalogs/shop.jsonc": `{
  // The shop.
  "id": "shop", "name": "Shop", "version": "1.0.0",
  "entries": [
    {
      "code": "closed", /* at night */
      "message": { "en": "The shop is closed.", /* said by the door */ "zh-Hans": "商店已打烊。", },
      "solution": {
        "en": "Come back tomorrow.", // or call
      },
    },
  ],
}
`,
};
const folder = Object.fromEntries(
  readdirSync(market).map((name) => [`catalogs/market/${name}`, readFileSync(`${market}/${name}`, "utf8")]),
);

/** The lines of a file that are not as they were. */
function changed(before: string, after: string): readonly string[] {
  const old = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !old.has(line));
}

/** A row of the CSV that a translator sends back, with other words or another state. */
async function answered({ errcat, write, read }: Project, change: (csv: string) => string): Promise<string> {
  expect((await errcat("translations", "export", "csv", "--locale", "zh-Hans", "--out", "zh-Hans.csv")).code).toBe(0);
  write("zh-Hans.csv", change(read("zh-Hans.csv")));
  const { code, output, errors } = await errcat("translations", "import", "zh-Hans.csv");
  expect([code, errors]).toEqual([0, ""]);
  return output;
}

describe("errcat messages --stamp", () => {
  test.each([
    ["JSON", kiosk, "catalogs/kiosk"],
    ["YAML", yaml, "catalogs/shop"],
    ["JSONC", jsonc, "catalogs/shop"],
    ["a folder", folder, "catalogs/market/catalog"],
  ])("records the source texts of short texts in %s in a lock file, and nothing else", async (_, files, stem) => {
    const { errcat, write, read } = project(files);
    expect((await errcat("messages")).output).toContain(" untracked: ");
    expect((await errcat("messages", "--stamp")).code).toBe(0);
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
    const lock = read(`${stem}.lock`);
    expect(lock.split("\n").slice(1, -1)).toEqual(
      lock
        .split("\n")
        .slice(1, -1)
        .filter((line) => /^[0-9a-f]{8} zh-Hans (message|solution) \S/.test(line)),
    );
    const { output } = await errcat("messages");
    expect(output).not.toContain(" untracked: ");
    const [path, text] = Object.entries(files)[0]!;
    const source = ["Order at most", "The shop is closed", "The market is closed"].find((one) => text.includes(one)) ?? "";
    write(path, text.replace(source, `${source} indeed`));
    expect((await errcat("messages", "--min", "100")).output).toMatch(/ 1 stale\./);
  });

  test("writes a line for each text, sorted by code, so that git merges two of them", () => {
    const lock = new Map([
      ["zh-Hans message b.2", "11111111"],
      ["de message b.2", "22222222"],
      ["zh-Hans solution a code with spaces", "33333333"],
    ]);
    const text = lockText(lock);
    expect(text.split("\n").slice(1)).toEqual([
      "33333333 zh-Hans solution a code with spaces",
      "22222222 de message b.2",
      "11111111 zh-Hans message b.2",
      "",
    ]);
    expect(readLock("x.lock", Buffer.from(text))).toEqual({ lock: new Map([...lock].toReversed()), problems: [] });
  });

  test("reports a line that git could not merge", async () => {
    const { errcat } = project({ ...kiosk, "catalogs/kiosk.lock": "# Locked.\n<<<<<<< HEAD\n11111111 zh-Hans message closed\n" });
    const { code, output } = await errcat("validate");
    expect(code).toBe(1);
    expect(output).toContain(
      "catalogs/kiosk.lock:2:1 error This is not a valid line of a lock file; a line has a hash, a locale, the kind of the text, and its code. lock-line",
    );
  });
});

describe("errcat translations import", () => {
  test("keeps a short text short, and its file as it is", async () => {
    const one = project(yaml);
    await answered(one, (csv) => csv.replace("商店已打烊。", "本店已打烊。"));
    expect(changed(yaml["catalogs/shop.yaml"], one.read("catalogs/shop.yaml"))).toEqual([
      "      zh-Hans: { text: 本店已打烊。, state: translated }",
    ]);
    expect(one.read("catalogs/shop.lock")).toMatch(/^[0-9a-f]{8} zh-Hans message closed$/m);
    expect((await one.errcat("validate")).code).toBe(0);
  });

  test("adds a missing translation where it belongs: in YAML", async () => {
    const one = project(yaml);
    await answered(one, (csv) => csv.replace(/(order\.not_found,solution,"?[^\n"]*"?,)(,\w+)/, "$1请查看确认信。$2"));
    expect(changed(yaml["catalogs/shop.yaml"], one.read("catalogs/shop.yaml"))).toEqual([
      "      zh-Hans: { text: 请查看确认信。, state: translated }",
    ]);
    expect((await one.errcat("messages", "--min", "100")).code).toBe(0);
  });

  test("adds a missing translation where it belongs: in JSONC", async () => {
    const one = project(jsonc);
    await answered(one, (csv) => csv.replace(/(closed,solution,[^,]*,)(,\w+)/, "$1请明天再来。$2"));
    expect(changed(jsonc["catalogs/shop.jsonc"], one.read("catalogs/shop.jsonc"))).toEqual([
      '        "en": "Come back tomorrow.",',
      '        "zh-Hans": { "text": "请明天再来。", "state": "translated" }, // or call',
    ]);
    expect((await one.errcat("messages", "--min", "100")).code).toBe(0);
  });

  test("adds a missing translation where it belongs: in the file of the locale", async () => {
    const part = { ...folder, "catalogs/market/zh-Hans.yaml": "# Owned by the translators.\nclosed: 市场已关闭。\n" };
    const one = project(part);
    const words: Readonly<Record<string, string>> = {
      "order.not_found,message": "订单 {id} 不存在。",
      "order.not_found,solution": "请查看编号。",
      "order.too_large,message": "最多 {count} 箱。",
    };
    await answered(one, (csv) =>
      csv.replaceAll(/^market,([^,]*,[^,]*),("(?:[^"]|"")*"|[^",]*),,(\w+)/gm, (row, key: string, source: string, state: string) =>
        words[key] ? `market,${key},${source},${words[key]},${state}` : row,
      ),
    );
    expect(one.read("catalogs/market/zh-Hans.yaml")).toBe(`# Owned by the translators.
closed: 市场已关闭。
order.not_found: { message: { text: "订单 {id} 不存在。", state: translated }, solution: { text: 请查看编号。, state: translated } }
order.too_large: { text: "最多 {count} 箱。", state: translated }
`);
    expect((await one.errcat("messages", "--min", "100")).code).toBe(0);
  });
});

test("an edit of JSON with comments removes properties and keeps the comments", () => {
  const text = '{\n  "a": 1, // a\n  // b\n  "b": 2, // bb\n  "c": 3,\n  // d\n  "d": 4,\n}';
  expect(editFile("x.jsonc", text, [{ remove: "/b" }, { remove: "/d" }])).toBe('{\n  "a": 1, // a\n  // b // bb\n  "c": 3\n  // d,\n}');
  expect(editFile("x.jsonc", text, [{ remove: "/a" }, { remove: "/c" }, { remove: "/d" }])).toBe(
    '{ // a\n  // b\n  "b": 2 // bb\n  // d,\n}',
  );
});

describe("an edit of a YAML text", () => {
  const text = `a: one # first
b:
  - c: 'it''s'
    d: {e: "two", f: three}
g: |
  block
h: last`;
  const cases: readonly [what: string, edit: Extract<Edit, { value: unknown }>, lines: readonly string[]][] = [
    ["a plain text", { at: "/a", value: "two" }, ["a: two # first"]],
    ["a plain text that needs quotes now", { at: "/a", value: "{two}: three" }, ['a: "{two}: three" # first']],
    ["a text in single quotes", { at: "/b/0/c", value: "it's" }, ['  - c: "it\'s"']],
    ["a text in a flow", { at: "/b/0/d/f", value: "three, four" }, ['    d: {e: "two", f: "three, four"}']],
    ["a block", { at: "/g", value: "one line" }, ["g: one line"]],
    [
      "a text that becomes an object",
      { at: "/a", value: { text: "two", state: "reviewed" } },
      ["a: { text: two, state: reviewed } # first"],
    ],
    ["a key after another", { after: "/a", key: "x", value: "z" }, ["x: z"]],
    ["a key after another in a list", { after: "/b/0/c", key: "x", value: "y" }, ['    x: "y"']],
    ["a key after another in a flow", { after: "/b/0/d/e", key: "x", value: "y" }, ['    d: {e: "two", x: "y", f: three}']],
    ["a key after an object", { after: "/b", key: "x", value: "z" }, ["x: z"]],
    ["a key after the last one", { after: "/h", key: "x", value: "z" }, ["x: z"]],
  ];

  test.each(cases)("%s", (_, edit, lines) => {
    const after = editFile("x.yaml", text, [edit]);
    expect(changed(text, after)).toEqual(lines);
    const { value, problems } = load("x.yaml", Buffer.from(after));
    expect(problems).toEqual([]);
    const path = ("at" in edit ? edit.at : `${edit.after.slice(0, edit.after.lastIndexOf("/"))}/${edit.key}`).split("/").slice(1);
    expect(path.reduce((inner: any, key) => inner[key], value)).toEqual(edit.value);
  });

  test.each([
    ["a property", ["/a"], "b:\n  - c: 'it''s'\n    d: {e: \"two\", f: three}\ng: |\n  block\nh: last"],
    ["the first of an item", ["/b/0/c"], 'a: one # first\nb:\n  - d: {e: "two", f: three}\ng: |\n  block\nh: last'],
    [
      "the last of an item, of a flow, and of all",
      ["/b/0/d/f", "/h"],
      "a: one # first\nb:\n  - c: 'it''s'\n    d: {e: \"two\"}\ng: |\n  block",
    ],
    ["the first of a flow, and a block", ["/b/0/d/e", "/g"], "a: one # first\nb:\n  - c: 'it''s'\n    d: {f: three}\nh: last"],
  ])("removes %s", (_, places, after) => {
    const edits = places.map((remove) => ({ remove }));
    expect(editFile("x.yaml", text, edits)).toBe(after);
    expect(editFile("x.yaml", text.replaceAll("\n", "\r\n"), edits)).toBe(after.replaceAll("\n", "\r\n"));
  });
});
