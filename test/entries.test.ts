import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addCommand } from "../generator/command/add.ts";
import { fields } from "../generator/tools/entries/entry-edits.ts";
import schema from "../schema/catalog.schema.json" with { type: "json" };
import { toldIn } from "./inside.ts";
import { project } from "./project.ts";

const shop = readFileSync("test/projects/shop/catalogs/shop.yaml", "utf8");
const kiosk = readFileSync("test/short-form/kiosk.short.json", "utf8");
const acme = readFileSync("test/catalogs/small.json", "utf8");
const folder = "test/folder-catalog/market";
const market = Object.fromEntries(
  readdirSync(folder).map((name) => [`catalogs/market/${name}`, readFileSync(`${folder}/${name}`, "utf8")]),
);
const jsonc = `{
  // The shop.
  "id": "shop", "name": "Shop", "version": "1.0.0",
  "entries": [
    { "code": "closed", "message": { "en": "The shop is closed." } }, // at night
    {
      "code": "full", /* by day */
      "status": 503,
      "message": { "en": "The shop is full." },
    },
  ],
}
`;

/** The lines that are new, and those that are gone. */
function changed(before: string, after: string): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { added: now.filter((line) => !old.includes(line)), gone: old.filter((line) => !now.includes(line)) };
}

const texts = ["--message", "en=It is late: {minutes, plural, one {# minute} other {# minutes}}.", "zh-Hans=已迟到 {minutes} 分钟。"];

describe("errcat add", () => {
  test("adds a code to YAML, as its file is written", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": shop });
    expect(await errcat("add", "order.late", "--status", "409", ...texts, "--solution", "Hurry up.")).toEqual({
      code: 0,
      errors: "",
      output: "catalogs/shop.yaml  order.late added\nRun `errcat generate` to update the generated files.\n",
    });
    expect(changed(shop, read("catalogs/shop.yaml"))).toEqual({
      gone: [],
      added: [
        "  - code: order.late",
        '    message: { en: "It is late: {minutes, plural, one {# minute} other {# minutes}}.", zh-Hans: "已迟到 {minutes} 分钟。" }',
        "    solution: { en: Hurry up. }",
      ],
    });
    expect(read("catalogs/shop.yaml")).toContain("  - code: order.late\n    status: 409\n    since: 1.1.0\n");
    expect((await errcat("validate")).code).toBe(0);
  });

  test("adds a code to JSON with comments", async () => {
    const { errcat, read } = project({ "catalogs/shop.jsonc": jsonc });
    expect((await errcat("add", "late", "--message", "It is late.")).code).toBe(0);
    expect(changed(jsonc, read("catalogs/shop.jsonc"))).toEqual({
      gone: [],
      added: ['    { "code": "late", "message": { "en": "It is late." } },'],
    });
    expect((await errcat("explain", "late")).output).toContain("It is late.");
  });

  test("spells everything out where the catalog does", async () => {
    const { errcat, read } = project({ "catalogs/acme.json": acme });
    expect((await errcat("add", "4000", "--status", "429", "--message", "en=Slow down.", "zh-Hans=请放慢速度。")).code).toBe(0);
    const added = JSON.parse(read("catalogs/acme.json")).entries.at(-1);
    expect(added).toEqual({
      code: "4000",
      category: "rate_limit",
      status: 429,
      retry: "later",
      actor: "developer",
      since: "1.0.0",
      message: {
        en: { text: "Slow down.", origin: "project", state: "draft" },
        "zh-Hans": { text: "请放慢速度。", origin: "project", state: "draft" },
      },
      vendor: [],
    });
    expect((await errcat("validate", "--strict")).code).toBe(0);
  });

  test("puts a text into the file of its locale", async () => {
    const { errcat, read } = project(market);
    expect((await errcat("add", "late", ...texts)).code).toBe(0);
    expect(read("catalogs/market/zh-Hans.yaml")).toBe(`${market["catalogs/market/zh-Hans.yaml"]}late: "已迟到 {minutes} 分钟。"\n`);
    expect(read("catalogs/market/payments.jsonc")).toContain('"code": "late", "since": "1.1.0"');
    expect((await errcat("messages", "--min", "100")).code).toBe(0);
  });

  test.each([
    ["a code that is there", ["closed", ...texts], 2, 'catalogs/kiosk.json already has the code "closed".'],
    ["no message, and nobody to ask", ["late"], 2, 'Write --message "en=…", and one for each of the other locales.'],
    ["a status that is none", ["late", "--status", "40", ...texts], 2, '--status cannot be "40".'],
    ["a category that is none", ["late", "--category", "conflicts", ...texts], 1, 'Did you mean "conflict"?'],
    ["a text that is no MessageFormat", ["late", "--message", "en=Only {left"], 1, "Nothing was written."],
    ["a parameter that only the translation has", ["late", "--message", "en=Late.", "zh-Hans={a}"], 1, "Nothing was written."],
  ])("refuses %s, and writes nothing", async (_, args, code, said) => {
    const { errcat, read } = project({ "catalogs/kiosk.json": kiosk });
    const run = await errcat("add", ...args);
    expect(run.code).toBe(code);
    expect(run.output + run.errors).toContain(said);
    expect(read("catalogs/kiosk.json")).toBe(kiosk);
  });

  test("asks a person for what is not given, locale by locale", async () => {
    const { folder, read } = project({ "catalogs/kiosk.json": kiosk });
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return ["404", "It is late.", ""][asked.length - 1] ?? "";
    };
    expect((await toldIn(folder, (reporter) => addCommand("late", {}, reporter, ask))).code).toBe(0);
    expect(asked).toEqual(["HTTP status (optional): ", "Message in en: ", "Message in zh-Hans: "]);
    expect(read("catalogs/kiosk.json")).toContain(
      '    { "code": "late", "status": 404, "since": "1.2.0", "message": { "en": "It is late." } }',
    );
  });

  test.each([
    ["sources", { as: "source", out: "src/errors" }, "src/errors"],
    ["packages", { as: "package", scope: "@acme", out: "packages" }, "packages"],
  ])("warns where generated %s have the version already, and its cure makes the change a minor one", async (_, output, out) => {
    const { errcat, read, write } = project({
      "errcat.config.json": JSON.stringify(output),
      "catalogs/shop.jsonc": jsonc,
      "old/shop.jsonc": jsonc,
    });
    expect((await errcat("add", "early", "--message", "It is early.")).output).not.toContain("warning");
    write("catalogs/shop.jsonc", jsonc);
    await errcat("generate");
    expect(await errcat("add", "late", "--message", "It is late.")).toEqual({
      code: 0,
      errors: "",
      output:
        "catalogs/shop.jsonc  late added\n" +
        `warning: The package in ${out}/shop already has version 1.0.0, ` +
        "so `errcat diff` will report this code as a major change.\n" +
        'fix: If that version is in use, write "version": "1.1.0" in the catalog and "since": "1.1.0" in the entry; ' +
        "next time, increment the version first.\n" +
        "Run `errcat generate` to update the generated files.\n",
    });
    expect((await errcat("diff", "old", "catalogs")).output).toContain("1.0.0  major\n");
    const cured = read("catalogs/shop.jsonc").replace('"version": "1.0.0"', '"version": "1.1.0"');
    write("catalogs/shop.jsonc", cured.replace('"code": "late",', '"code": "late", "since": "1.1.0",'));
    expect((await errcat("diff", "old", "catalogs")).output).toContain("1.1.0  minor\n");
    expect((await errcat("add", "later", "--message", "It is later.")).output).not.toContain("warning");
  });

  test("asks which catalog is meant", async () => {
    const { errcat } = project({ "catalogs/kiosk.json": kiosk, "catalogs/acme.json": acme });
    expect(await errcat("add", "late", ...texts)).toMatchObject({
      code: 2,
      errors: expect.stringContaining("Specify one of them with --provider."),
    });
    expect((await errcat("add", "late", "--provider", "kiosk-api", ...texts)).code).toBe(0);
  });
});

describe("errcat rename", () => {
  test("keeps the old code, deprecated, and moves its texts along", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": shop });
    expect((await errcat("messages", "--stamp")).code).toBe(0);
    expect((await errcat("rename", "stock.reserved", "stock.taken")).code).toBe(0);
    const text = read("catalogs/shop.yaml");
    expect(changed(shop, text)).toEqual({
      gone: [],
      added: ["    deprecated: 1.1.0", "    replacedBy: stock.taken", "  - code: stock.taken"],
    });
    expect(text).toContain(`  - code: stock.reserved
    status: 409
    retry: later
    deprecated: 1.1.0
    replacedBy: stock.taken
    message: { en: The last pieces are in another cart., zh-Hans: 最后几件商品在其他购物车中。 }
  - code: stock.taken
    status: 409
    retry: later
    since: 1.1.0
    message: { en: The last pieces are in another cart., zh-Hans: 最后几件商品在其他购物车中。 }
`);
    expect(read("catalogs/shop.lock")).toMatch(/^[0-9a-f]{8} zh-Hans message stock\.taken$/m);
    expect((await errcat("messages", "--min", "100")).output).not.toContain("untracked:");
  });

  test("moves the texts in the file of a locale along", async () => {
    const { errcat, read } = project(market);
    expect((await errcat("rename", "order.not_found", "order.unknown")).code).toBe(0);
    expect(read("catalogs/market/zh-Hans.yaml")).toContain("order.unknown: { message: ");
    expect((await errcat("messages", "--min", "100")).code).toBe(0);
  });

  test("works in JSON", async () => {
    const { errcat, read } = project({ "catalogs/acme.json": acme });
    expect((await errcat("rename", "1000", "1001")).code).toBe(0);
    const { entries } = JSON.parse(read("catalogs/acme.json"));
    expect(entries.map(({ code, replacedBy }: any) => [code, replacedBy])).toEqual(
      expect.arrayContaining([
        ["1000", "1001"],
        ["1001", undefined],
      ]),
    );
    expect((await errcat("validate", "--strict")).code).toBe(0);
  });

  test.each([
    ["a code that is misspelled", ["stock.reservd", "x"], 'Did you mean "stock.reserved"?'],
    ["a name that is taken", ["stock.reserved", "order.closed"], "Run `errcat retire stock.reserved --replaced-by order.closed`."],
  ])("refuses %s", async (_, args, said) => {
    const { errcat } = project({ "catalogs/shop.yaml": shop });
    expect(await errcat("rename", ...args)).toMatchObject({ code: 2, errors: expect.stringContaining(said) });
  });
});

describe("errcat retire", () => {
  test("deprecates a code, then removes it, each once", async () => {
    const { errcat, read, write } = project({ "catalogs/shop.yaml": shop });
    expect((await errcat("retire", "coupon.used", "--replaced-by", "coupon.invalid")).code).toBe(0);
    expect(changed(shop, read("catalogs/shop.yaml"))).toEqual({
      gone: [],
      added: ["    deprecated: 1.1.0", "    replacedBy: coupon.invalid"],
    });
    expect(await errcat("retire", "coupon.used")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("To mark it as removed, add --removed."),
    });
    write("catalogs/shop.yaml", read("catalogs/shop.yaml").replace("version: 1.1.0", "version: 1.2.0"));
    expect((await errcat("retire", "coupon.used", "--removed")).code).toBe(0);
    expect(read("catalogs/shop.yaml")).toContain("    deprecated: 1.1.0\n    removed: 1.2.0\n    replacedBy: coupon.invalid\n");
    expect((await errcat("validate")).code).toBe(0);
    expect((await errcat("retire", "coupon.used", "--removed")).code).toBe(2);
  });

  test.each(["deprecated", "removed"])("says what replaces a code that is %s, once", async (how) => {
    const { errcat, read } = project({ "catalogs/shop.yaml": shop });
    const retire = ["retire", "coupon.used", ...(how === "removed" ? ["--removed"] : [])];
    await errcat(...retire);
    const { code, output } = await errcat("retire", "coupon.used", "--replaced-by", "coupon.invalid");
    expect([code, output]).toEqual([0, expect.stringContaining("catalogs/shop.yaml  coupon.used replaced by coupon.invalid\n")]);
    expect(changed(shop, read("catalogs/shop.yaml"))).toEqual({
      gone: [],
      added: [`    ${how}: 1.1.0`, "    replacedBy: coupon.invalid"],
    });
    expect(await errcat("retire", "coupon.used", "--replaced-by", "coupon.invalid")).toMatchObject({
      code: 2,
      errors: expect.stringContaining('"coupon.used" is already replaced by "coupon.invalid".'),
    });
    expect((await errcat("validate")).code).toBe(0);
  });

  test("refuses a replacement that does not exist, and writes nothing", async () => {
    const { errcat, read } = project({ "catalogs/shop.yaml": shop });
    const { code, output } = await errcat("retire", "coupon.used", "--replaced-by", "coupon.invalidd");
    expect([code, output]).toEqual([1, expect.stringContaining('Did you mean "coupon.invalid"?')]);
    expect(read("catalogs/shop.yaml")).toBe(shop);
  });
});

test("an entry that is written anew keeps every field that the schema has, in its order", () => {
  expect(fields).toEqual(Object.keys(schema.definitions.Entry.properties));
});
