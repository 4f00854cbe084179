import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateCommand } from "../generator/command/validate.ts";
import { catalogsIn } from "../generator/config/folder.ts";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { toldIn } from "./inside.ts";
import { project } from "./project.ts";

const folder = "test/folder-catalog/market";
const market = Object.fromEntries(
  readdirSync(folder).map((name) => [`catalogs/market/${name}`, readFileSync(`${folder}/${name}`, "utf8")]),
);
const single = { path: "market.json", bytes: readFileSync("test/folder-catalog/market.json") };

describe("a folder with a file called catalog", () => {
  test("is one catalog: its head, its entries in any number of files, and a file for each locale", () => {
    const { files, problems } = catalogsIn(folder);
    expect(problems).toEqual([]);
    expect(files.map(({ path, parts = [] }) => [path, parts.map((part) => part.path)])).toEqual([
      [`${folder}/catalog.yaml`, ["orders.yaml", "payments.jsonc", "zh-Hans.yaml"].map((name) => `${folder}/${name}`)],
    ]);
    expect(read(files).catalogs[0]?.provider).toEqual(read([single]).catalogs[0]?.provider);
  });

  test("stands beside other catalogs in the folder of the configuration", async () => {
    const { folder, errcat, files } = project({ ...market, "catalogs/acme.json": readFileSync("test/catalogs/small.json", "utf8") });
    expect(await toldIn(folder, (reporter) => validateCommand({ catalogs: [] }, reporter))).toMatchObject({
      code: 0,
      printed: expect.stringContaining("2 catalogs, 6 codes: no errors.\n"),
    });
    expect((await errcat("generate")).code).toBe(0);
    expect(Object.keys(files("src/errors"))).toEqual(expect.arrayContaining(["src/errors/acme/index.ts", "src/errors/market/index.ts"]));
  });

  test("is generated again when any of its files changes", async () => {
    const { errcat, write, read } = project(market);
    await errcat("generate");
    expect((await errcat("generate", "--check")).code).toBe(0);
    write("catalogs/market/zh-Hans.yaml", read("catalogs/market/zh-Hans.yaml").replace("市场已关闭。", "市场暂时关闭。"));
    expect((await errcat("generate", "--check")).code).toBe(1);
    expect((await errcat("generate")).code).toBe(0);
    expect(read("src/errors/market/messages/zh-Hans.ts")).toContain("市场暂时关闭。");
  });

  test("is exchanged with translators by the lines of its own files, and shares the terms of the folder around it", async () => {
    const term = { description: "A place to buy.", words: ["market"], instead: [] };
    const { errcat } = project({ ...market, "catalogs/terms/broken.json": JSON.stringify([term]) });
    expect((await errcat("messages")).output).toContain("catalogs/terms/broken.json");
    const { output } = await project(market).errcat("translations", "export", "po", "--locale", "zh-Hans");
    expect(output).toMatch(/#: orders\.yaml:4\n(#.*\n)*msgctxt "market\/order\.not_found\/message"/);
    expect(output).toMatch(/#: payments\.jsonc:4\n(#.*\n)*msgctxt "market\/card\.declined\/message"/);
  });

  test("keeps errcat init from adding an example", async () => {
    const { errcat, files } = project(market);
    expect((await errcat("init", "--yes")).output).toContain("not needed: the folder has catalogs");
    expect(Object.keys(files("catalogs"))).not.toContain("catalogs/my-api.json");
  });

  test("is compared as one", async () => {
    const { errcat, write, read } = project({ ...market, "old/market.json": single.bytes.toString() });
    expect((await errcat("diff", "old", "catalogs/market")).output).toContain("No user-visible changes.");
    write("catalogs/market/orders.yaml", read("catalogs/market/orders.yaml").replace("404", "410"));
    expect((await errcat("diff", "old", "catalogs")).output).toContain("410");
  });
});

describe("a mistake in one of its files", () => {
  const problemsWith = (name: string, text: string, parts: Readonly<Record<string, string>> = {}) => {
    const all = { ...market, ...parts, [`catalogs/market/${name}`]: text };
    const files = Object.entries(all).map(([path, text]) => ({ path: path.replace("catalogs/market/", ""), bytes: Buffer.from(text) }));
    const head = files.find(({ path }) => path === "catalog.yaml")!;
    try {
      return generate([{ ...head, parts: files.filter((one) => one !== head) }]).problems.map(shown);
    } catch (error) {
      return (error as { problems: Parameters<typeof shown>[0][] }).problems.map(shown);
    }
  };
  const shown = ({
    rule,
    message,
    cure,
    place: { path, line, column },
  }: {
    rule: string;
    message: string;
    cure: string;
    place: { path: string; line: number; column: number };
  }) => `${path}:${line}:${column} ${rule}: ${message} ${cure}`;
  const text = (name: string): string => market[`catalogs/market/${name}`]!;

  test.each([
    [
      "a text for a code that is misspelled",
      "zh-Hans.yaml",
      text("zh-Hans.yaml").replace("order.too_large:", "order.to_large:"),
      [
        'zh-Hans.yaml:6:1 locale-file-code: No entry has the code "order.to_large". Did you mean "order.too_large"?',
        'orders.yaml:10:5 locale-missing: The message of "order.too_large" is missing in zh-Hans; the package uses the text in en instead. Write it under "zh-Hans"; `errcat messages --min 100` fails as long as any text is missing.',
      ],
    ],
    [
      "a text that stands in two files",
      "zh-Hans.yaml",
      `${text("zh-Hans.yaml")}card.declined: 拒绝。\n`,
      [
        'zh-Hans.yaml:7:16 locale-file-text: The message of "card.declined" in zh-Hans is already on line 4 of payments.jsonc. Remove one of the two.',
      ],
    ],
    [
      "a field of a text that is misspelled",
      "zh-Hans.yaml",
      text("zh-Hans.yaml").replace("solution:", "solutoin:"),
      [
        'zh-Hans.yaml:5:3 locale-file-field: "solutoin" is not a field of a text. Remove it; the fields are message and solution.',
        'orders.yaml:5:13 locale-missing: The solution of "order.not_found" is missing in zh-Hans; the package uses the text in en instead. Write it under "zh-Hans"; `errcat messages --min 100` fails as long as any text is missing.',
      ],
    ],
    [
      "a parameter that the source text does not have",
      "zh-Hans.yaml",
      text("zh-Hans.yaml").replace("{id}", "{nummer}"),
      [
        "zh-Hans.yaml:4:12 parameter-undeclared: The text uses {nummer}, which the texts in en do not use. Use it there, too, or declare it under \"parameters\" of the entry, with its type. If the braces are literal, write '{'nummer'}'.",
      ],
    ],
    [
      "a category that does not exist",
      "orders.yaml",
      text("orders.yaml").replace("category: too_large", "category: too_big"),
      [expect.stringMatching(/^orders\.yaml:8:13 schema-enum: "category" of entry "order\.too_large" cannot be "too_big"\./)],
    ],
    [
      "a code that another file has",
      "payments.jsonc",
      text("payments.jsonc").replace("card.declined", "closed"),
      [
        expect.stringMatching(/^payments\.jsonc:4:15 code-duplicate: The code "closed" is already on line 7 of catalog\.yaml\./),
        expect.stringContaining("locale-file-text"),
        expect.stringContaining("locale-missing"),
      ],
    ],
    [
      "a file that is neither entries nor the texts of a locale",
      "notes.yaml",
      "todo: translate more\n",
      [
        "notes.yaml:1:1 catalog-part: This file of the catalog is not a list of entries, and its name is not a locale. Write its entries as a list, or rename the file to the locale of its texts, for example zh-Hans.yaml.",
      ],
    ],
    [
      "a field of the catalog beside the entries",
      "payments.jsonc",
      text("payments.jsonc").replace('"entries"', '"version": "2.0.0",\n  "entries"'),
      ['payments.jsonc:2:3 catalog-part: "version" is not allowed in a file of entries. Move it to catalog.yaml, the head of the catalog.'],
    ],
    [
      "a file that is no YAML",
      "zh-Hans.yaml",
      "closed: @\n",
      [expect.stringMatching(/^zh-Hans\.yaml:1:9 yaml-syntax: /), expect.stringContaining("locale-missing")],
    ],
    [
      "a file that is only a text",
      "orders.yaml",
      "Nothing yet.\n",
      [expect.stringMatching(/^orders\.yaml:1:1 catalog-part: /), expect.anything(), expect.anything()],
    ],
  ])("%s", (_, name, changed, expected) => {
    expect(problemsWith(name, changed)).toHaveLength(expected.length);
    expect(problemsWith(name, changed)).toEqual(expect.arrayContaining(expected));
  });
});
