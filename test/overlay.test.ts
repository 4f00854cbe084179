import { readdirSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { linesOf } from "../generator/load/load.ts";
import { ProblemsError } from "../generator/problems/problem.ts";
import { report } from "../generator/problems/report.ts";
import { type CatalogFile, read } from "../generator/read.ts";
import catalogSchema from "../schema/catalog.schema.json" with { type: "json" };
import overlaySchema from "../schema/overlay.schema.json" with { type: "json" };

const folder = new URL("overlays/", import.meta.url);
const broken = readdirSync(new URL("broken/", folder)).filter((name) => name.endsWith(".json"));
const acme: CatalogFile = { path: "acme.json", bytes: readFileSync(new URL("catalogs/small.json", import.meta.url)) };
const fixes: CatalogFile = { path: "overlays/fixes.json", bytes: readFileSync(new URL("fixes.json", folder)) };

function overlay(path: string, value: object): CatalogFile {
  return { path, bytes: Buffer.from(JSON.stringify(value)) };
}

/** What a person sees of a catalog and its overlays. */
function seen(files: readonly CatalogFile[], overlays: readonly CatalogFile[]): string {
  try {
    read(files, overlays);
    return "no problems";
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const texts = new Map([...files, ...overlays].map(({ path, bytes }) => [path, linesOf(new TextDecoder().decode(bytes))]));
    return stripVTControlCharacters(report(error.problems, (path) => texts.get(path) ?? []));
  }
}

describe("an overlay that does not fit is reported with its place, its lines and the cure", () => {
  test.each(broken)("%s", async (name) => {
    const text = seen([acme], [{ path: name, bytes: readFileSync(new URL(`broken/${name}`, folder)) }]);
    await expect(`${text}\n`).toMatchFileSnapshot(`overlays/broken/${name.replace(/\.json$/, ".txt")}`);
  });

  test("unless its catalog is no JSON, which is enough for now", () => {
    const text = seen([{ path: "acme.json", bytes: Buffer.from("{") }], [fixes]);
    expect(text).toContain("acme.json:1:2 error The file ends");
    expect(text).toContain("1 error.");
  });
});

describe("an overlay", () => {
  const { catalogs } = read([acme], [fixes]);
  const [{ catalog, changes } = { catalog: undefined, changes: new Map() }] = catalogs;

  test("replaces fields, and texts one locale at a time, whatever its name", () => {
    expect(catalog?.entries[0]).toMatchObject({
      code: "1000",
      category: "permission",
      status: 403,
      retry: "after_change",
      message: { en: { text: "The key is missing." }, "zh-Hans": { text: "没有可用的密钥。" } },
    });
    expect(Object.keys(catalog?.entries[0]?.message ?? {})).toEqual(["en", "zh-Hans"]);
  });

  test("adds to what the vendor says, and never replaces it", () => {
    expect(catalog?.entries[0]?.vendor.map(({ source }) => source)).toEqual(["document", "mail"]);
    expect(Object.keys(catalog?.sources ?? {})).toEqual(["document", "mail"]);
  });

  test("adds entries after those of the catalog", () => {
    expect(catalog?.entries.map(({ code }) => code)).toEqual(["1000", "2000", "3000"]);
  });

  test("leaves its name and its reason on every code", () => {
    const { reason } = JSON.parse(Buffer.from(fixes.bytes).toString("utf8")) as { reason: string };
    expect([...changes]).toEqual([
      ["1000", [{ overlay: "overlays/fixes.json", reason, fields: ["category", "status", "message.zh-Hans", "vendor"] }]],
      ["2000", [{ overlay: "overlays/fixes.json", reason, fields: ["solution.en", "solution.zh-Hans"] }]],
      ["3000", [{ overlay: "overlays/fixes.json", reason, fields: [] }]],
    ]);
  });

  test("is told of in the package: at the codes, in the README, and in the first line of each file", () => {
    const [made] = generate([acme], { overlays: [fixes] }).packages;
    const errors = made?.files.get("src/errors.ts") ?? "";
    expect(errors).toMatch(
      / \* Changed by fixes\.json \(category, status, message\.zh-Hans, vendor\): Acme's support wrote so in May: .*\n   \*\/\n  readonly "1000": /,
    );
    expect(errors).toMatch(/ \* Added by fixes\.json: Acme's support .*\n   \*\/\n  readonly "3000": /);
    expect(errors.startsWith("// Generated from the catalog acme with the overlay fixes.json. ")).toBe(true);
    expect(made?.files.get("README.md")).toContain(
      "\n## Overlays\n\n| Code | What | Why |\n|---|---|---|\n" +
        "| `1000` | Changed by fixes.json (category, status, message.zh-Hans, vendor) | Acme's support wrote so in May: ",
    );
  });

  test("leaves no trace in the package of a catalog that it does not name", () => {
    const other: CatalogFile = {
      path: "other.json",
      bytes: Buffer.from(Buffer.from(acme.bytes).toString("utf8").replace('"acme"', '"other"')),
    };
    const alone = generate([other]).packages[0]?.files;
    expect(generate([acme, other], { overlays: [fixes] }).packages[1]?.files).toEqual(alone);
  });

  test("drops what does not hold, and may put something else in its place", () => {
    const dropping = overlay("dropping.json", {
      catalog: "acme",
      reason: "So.",
      change: {
        "1000": { drop: ["status"] },
        "2000": {
          drop: ["solution"],
          solution: {
            en: { text: "Wait.", origin: "project", state: "reviewed" },
            "zh-Hans": { text: "请稍候。", origin: "project", state: "reviewed" },
          },
        },
      },
    });
    const [one] = read([acme], [fixes, dropping]).catalogs;
    expect(one?.catalog.entries[0]).not.toHaveProperty("status");
    expect(one?.catalog.entries[1]?.solution?.["en"]?.text).toBe("Wait.");
    expect(one?.changes.get("1000")?.at(-1)).toEqual({ overlay: "dropping.json", reason: "So.", fields: ["status"] });
    expect(one?.changes.get("2000")?.at(-1)?.fields).toEqual(["solution.en", "solution.zh-Hans"]);
  });

  test("may be called errcat:acme or acme", () => {
    const change = { reason: "So.", change: { "1000": { retry: "never" } } };
    for (const name of ["acme", "errcat:acme"])
      expect(read([acme], [overlay("one.json", { catalog: name, ...change })]).catalogs[0]?.catalog.entries[0]?.retry).toBe("never");
  });
});

describe("two overlays on one catalog", () => {
  const first = overlay("first.json", { catalog: "acme", reason: "First.", change: { "1000": { retry: "never" } } });

  test("are laid over it in order, and both are remembered", () => {
    const second = overlay("second.json", { catalog: "acme", reason: "Second.", change: { "1000": { retry: "now", status: 401 } } });
    const [one] = read([acme], [first, second]).catalogs;
    expect(one?.catalog.entries[0]).toMatchObject({ retry: "now", status: 401 });
    expect(one?.changes.get("1000")?.map(({ overlay, fields }) => [overlay, fields])).toEqual([
      ["first.json", ["retry"]],
      ["second.json", ["retry", "status"]],
    ]);
  });

  test("may not say the same", () => {
    const second = overlay("second.json", { catalog: "acme", reason: "Second.", change: { "1000": { retry: "never" } } });
    expect(seen([acme], [first, second])).toMatch(
      /^second\.json:1:\d+ error The catalog already has this value: "retry" of "1000" changes nothing\. overlay-same\n/,
    );
  });
});

test("an overlay can change every field of an entry but its code, and drop what an entry may lack", () => {
  const { drop, ...changed } = overlaySchema.definitions.Change.properties;
  expect(Object.keys(changed)).toEqual(Object.keys(catalogSchema.definitions.Entry.properties).filter((field) => field !== "code"));
  const defaulted = ["category", "retry", "actor", "since", "vendor"];
  const kept = [...catalogSchema.definitions.Entry.required, ...defaulted];
  expect(drop.items.enum).toEqual(Object.keys(changed).filter((field) => !kept.includes(field)));
});
