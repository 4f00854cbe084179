import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messagesCommand } from "../generator/command/messages.ts";
import { validateCommand } from "../generator/command/validate.ts";
import { expand } from "../generator/expand/expand.ts";
import { categoryOf, usual } from "../generator/expand/facts.ts";
import { generate } from "../generator/generate.ts";
import { load } from "../generator/load/load.ts";
import { type ReadCatalog, read } from "../generator/read.ts";
import { validate } from "../generator/validate/validate.ts";
import { toldIn } from "./inside.ts";
import { makePackage } from "./made-package.ts";
import { project } from "./project.ts";

const text = (name: string): string => readFileSync(`test/short-form/kiosk.${name}.json`, "utf8");
const [short, long] = [text("short"), text("long")];

function readText(text: string): ReadCatalog {
  return read([{ path: "kiosk.json", bytes: Buffer.from(text) }]).catalogs[0]!;
}

describe("a short catalog and its long twin", () => {
  test("mean the same", () => {
    expect(readText(short).provider).toEqual(readText(long).provider);
  });

  test("become the same package, byte for byte", () => {
    const [one, other] = [short, long].map((text) => generate([{ path: "kiosk.json", bytes: Buffer.from(text) }]).packages[0]?.files);
    expect(Object.fromEntries(one!)).toEqual(Object.fromEntries(other!));
  });

  test("differ in what they leave out", () => {
    expect(readText(long).defaulted).toEqual({});
    expect(readText(short).defaulted).toEqual({
      typeName: 1,
      locales: 1,
      name: 1,
      wire: 1,
      category: 4,
      retry: 3,
      actor: 4,
      since: 3,
      parameters: 3,
      text: 9,
    });
  });

  test("a catalog that spells everything out is not copied", () => {
    const catalog = JSON.parse(long);
    expand(catalog).entries.forEach((entry, i) => expect(entry).toBe(catalog.entries[i]));
  });
});

describe("the defaults", () => {
  test.each([
    [undefined, "other"],
    [207, "partial"],
    [302, "other"],
    [400, "invalid_request"],
    [401, "authentication"],
    [418, "invalid_request"],
    [429, "rate_limit"],
    [503, "unavailable"],
    [599, "internal"],
  ] as const)("of the status %s is the category %s", (status, category) => {
    expect(categoryOf(status)).toBe(category);
  });

  test.each([
    ["1.0.0", {}, "1.0.0"],
    ["3.1.0", {}, "1.0.0"],
    ["0.4.2", {}, "0.1.0"],
    ["0.0.3", {}, "0.0.0"],
    ["2.0.0", { since: "0.3.0" }, "0.3.0"],
    ["2.0.0", { since: "1.1.0" }, "1.0.0"],
    ["2.0.0", { since: "0.9.0", removed: "1.5.0" }, "0.9.0"],
  ])("in version %s with another entry of %o, an entry is there since %s", (version, facts, since) => {
    const message = { en: "It failed." };
    const catalog = {
      id: "a",
      name: "A",
      version,
      entries: [
        { code: "1", message },
        { code: "2", message, ...facts },
      ],
    };
    expect(expand(catalog).entries[0]?.since).toBe(since);
  });

  test.each([
    [["404", "500"], "digits"],
    [["404", "-1"], "integer"],
    [["404", "not_found"], "token"],
    [["order.not_found", "order"], "dotted"],
    [["order.not_found", "https://shop.example/errors/gone"], "token"],
    [["余额不足", "order.not_found"], "text"],
    [["error 7"], "text"],
  ])("of the codes %j are of the format %s", (codes, format) => {
    const entries = codes.map((code) => ({ code, message: { en: "It failed." } }));
    const wire = { shapes: [{ name: "body", code: "/code" }] };
    expect(expand({ id: "a", name: "A", version: "1.0.0", wire, entries }).wire.codes).toEqual(
      format === "dotted" ? { format, words: "any" } : { format },
    );
  });

  test("of the state of a text is that of its catalog", () => {
    const reviewed = readText(short.replace('"version"', '"state": "reviewed", "version"')).provider;
    expect(reviewed.entries.map(({ message }) => message["en"]?.state)).toEqual(["reviewed", "reviewed", "reviewed", "reviewed"]);
  });

  test("of the locales are those that occur, the first one first, each under its first name", () => {
    const entries = [
      { code: "1", message: { zh_CN: "失败。", en: "It failed." } },
      {
        code: "2",
        message: { en: "It failed.", "zh-Hans": "失败。" },
        solution: { de: "Nochmal versuchen.", en: "Try again.", zh: "请重试。" },
      },
    ];
    const catalog = { id: "a", name: "A", version: "1.0.0", entries };
    expect(expand(catalog).locales).toEqual(["zh_CN", "en", "de"]);
    expect(readText(JSON.stringify(catalog)).provider).toMatchObject({ locales: ["zh-Hans", "en", "de"], sourceLocale: "zh-Hans" });
  });

  test.each(["docs/catalogs.md", "docs/catalogs.zh-Hans.md"])("are in the tables of %s", (page) => {
    const rows = [...readFileSync(page, "utf8").matchAll(/^\| ([^|]*) \| `(\w+)` \| `(\w+)` \| `(\w+)` \|$/gm)];
    expect(Object.fromEntries(rows.map(([, , category, retry, actor]) => [category, { retry, actor }]))).toEqual(usual);
    const statuses = rows.flatMap(([, statuses = "", category]) =>
      [...statuses.matchAll(/\d{3}/g)].map(([status]) => [Number(status), category]),
    );
    expect(statuses.length).toBeGreaterThan(20);
    for (const [status, category] of statuses) expect([status, categoryOf(status as number)]).toEqual([status, category]);
  });
});

describe("a parameter that is one of some words", () => {
  const wire = { shapes: [{ name: "body", code: "/code" }] };
  const catalog = {
    id: "parcels",
    name: "Parcels",
    version: "1.0.0",
    wire,
    entries: [
      {
        code: "failed",
        parameters: { state: { at: "/state", enum: ["lost", "returned"] }, carrier: { at: "/carrier" } },
        message: { en: "{state, select, lost {It is lost} other {It came back}} ({carrier})." },
      },
    ],
  };

  test("needs no text that says it, whether the wire has it or only who makes the error", () => {
    const { parameters, ...entry } = catalog.entries[0]!;
    const told = { ...entry, parameters: { ...parameters, trace: { at: "/trace" } } };
    expect(readText(JSON.stringify({ ...catalog, entries: [told] })).provider.entries[0]?.parameters["trace"]).toMatchObject({
      type: "string",
    });
    const problems = (one: object) => validate(load("x.json", Buffer.from(JSON.stringify({ ...catalog, entries: [one] })))).problems;
    const before = problems(catalog.entries[0]!);
    expect(problems(told)).toEqual(before);
    expect(problems({ ...entry, parameters: { ...parameters, trace: {} } })).toEqual(before);
  });

  test("is typed as their union", () => {
    const { files } = generate([{ path: "parcels.json", bytes: Buffer.from(JSON.stringify(catalog)) }]).packages[0]!;
    expect(files.get("src/errors.ts")).toContain('readonly state: "lost" | "returned" | undefined;');
  });

  test("is undefined where the wire has another word", async () => {
    const { parse } = await makePackage(catalog).load<{ parse: (value: unknown) => any }>("index");
    expect(parse({ code: "failed", state: "lost", carrier: "A" }).parameters).toEqual({ state: "lost", carrier: "A" });
    expect(parse({ code: "failed", state: "melted", carrier: "A" }).parameters).toEqual({ state: undefined, carrier: "A" });
  });
});

describe("--strict", () => {
  test("reports each default with its place and its value, and nothing in the long twin", async () => {
    const { folder } = project({
      "kiosk.json": short,
      "long.json": long.replace(
        /"message": (?=\{\s*"en": \{\s*"text": "The kiosk is closed)\{/,
        '"message": { "zh-Hans": { "text": "已打烊。", "origin": "project", "state": "draft" },',
      ),
    });
    const { code, printed } = await toldIn(folder, (reporter) => validateCommand({ catalogs: ["kiosk.json"], strict: true }, reporter));
    await expect({ code, printed }).toMatchFileSnapshot("short-form/strict.txt");
    expect(await toldIn(folder, (reporter) => validateCommand({ catalogs: ["long.json"], strict: true }, reporter))).toMatchObject({
      code: 0,
    });
  });

  test("stands in the configuration, too", async () => {
    const { folder } = project({ "catalogs/kiosk.json": short, "errcat.config.json": '{ "strict": true }' });
    expect(await toldIn(folder, (reporter) => validateCommand({ catalogs: [] }, reporter))).toMatchObject({ code: 1 });
  });

  test("demands nothing of the catalogs of this repository", () => {
    const { errcat } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(errcat).toMatchObject({ catalogs: ["catalogs"], strict: true });
  });
});

describe("a missing translation", () => {
  const part = short.replace(/,\n\s*"zh-Hans": "报纸[^\n]*/, "");

  test("is a warning with the count", () => {
    const { problems } = read([{ path: "kiosk.json", bytes: Buffer.from(part) }]);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "2 of 6 texts are missing in zh-Hans; the package uses the texts in en instead."],
    ]);
  });

  test("is shown in the source locale, with its plurals", async () => {
    const made = makePackage(JSON.parse(part));
    const { zhHans } = await made.load<{ zhHans: any }>("messages/zh-Hans");
    expect(zhHans["stock.insufficient"]({ available: 1 })).toBe("Only 1 newspaper is left.");
    expect(zhHans["stock.insufficient"]({ available: 2 })).toBe("Only 2 newspapers are left.");
    expect(zhHans.closed).toBe("The kiosk is closed.");
  });

  test("is marked in the hover, and only there", () => {
    const files = generate([{ path: "kiosk.json", bytes: Buffer.from(part) }]).packages[0]!.files;
    const marked = [...files].filter(([, text]) => text.includes("(not translated into zh-Hans)")).map(([path]) => path);
    expect(marked.map((path) => path.replace(/^.*\//, ""))).toEqual(expect.arrayContaining(["errors.ts", "errors.d.ts"]));
    expect([...files].find(([path]) => path.endsWith("errors.d.ts"))?.[1].match(/not translated into/g)).toHaveLength(2);
  });

  test("stays readable where the source locale gets no table", async () => {
    const made = generate([{ path: "kiosk.json", bytes: Buffer.from(part) }], { locales: ["zh-Hans"] }).packages[0]!;
    expect([...made.files].find(([path]) => path.endsWith("messages/zh-Hans.js"))?.[1]).toContain("The kiosk is closed.");
    const carried = [...made.files].find(([path]) => path === "catalog.json")![1];
    expect(validate(load("catalog.json", Buffer.from(carried))).problems).toEqual([]);
  });
});

test("errcat messages counts what is left out", async () => {
  const { folder } = project({ "catalogs/kiosk.json": short });
  const { printed } = await toldIn(folder, (reporter) => messagesCommand({ json: false, stamp: false }, reporter));
  expect(printed).toContain("Defaults in kiosk-api: 1 × typeName, 1 × locales, 1 × name, 1 × wire, 4 × category,");
});
