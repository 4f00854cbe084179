import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as errcat from "../generator/index.ts";

const bytes = readFileSync(new URL("catalogs/small.json", import.meta.url));
const acme: errcat.CatalogFile = { path: "acme.json", bytes };
const broken: errcat.CatalogFile = { path: "broken.json", bytes: Buffer.from(bytes.toString("utf8").replace('"too_large"', '"too_big"')) };
const fixes: errcat.CatalogFile = { path: "fixes.json", bytes: readFileSync(new URL("overlays/fixes.json", import.meta.url)) };

describe('import * as errcat from "errcat"', () => {
  test("has these names", () => {
    expect(Object.keys(errcat).sort()).toEqual([
      "ProblemsError",
      "auditSource",
      "defineConfig",
      "diff",
      "generate",
      "load",
      "migrateSource",
      "normalize",
      "validate",
    ]);
  });

  test("generate makes a package in memory", () => {
    const {
      packages: [made],
      problems,
    } = errcat.generate([acme], { scope: "@shop", version: "2.0.0", locales: ["en"] });
    expect(problems).toEqual([]);
    expect(JSON.parse(made?.files.get("package.json") ?? "")).toMatchObject({ name: "@shop/acme", version: "2.0.0" });
    expect([...(made?.files.keys() ?? [])].filter((path) => path.startsWith("src/messages/"))).toEqual([
      "src/messages/each/en.ts",
      "src/messages/en.ts",
    ]);
    expect(made?.provider.locales).toEqual(["en"]);
  });

  test("generate throws every problem together", () => {
    try {
      errcat.generate([acme, broken]);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof errcat.ProblemsError)) throw error;
      expectTypeOf(error.problems).toEqualTypeOf<readonly errcat.Problem[]>();
      expect(error.problems.map(({ rule, place }) => `${place.path} ${rule}`)).toEqual(["broken.json schema-enum"]);
      expect(error.message).toContain('broken.json:34:19: "category" of entry "2000" cannot be "too_big".');
    }
  });

  test("validate gives the catalog, or what is wrong with it", () => {
    const { catalog, problems, changes } = errcat.validate(acme, [fixes]);
    expectTypeOf(catalog).toEqualTypeOf<errcat.FullCatalog | undefined>();
    expect(problems).toEqual([]);
    expect(catalog?.entries).toHaveLength(3);
    expect([...changes.keys()]).toEqual(["1000", "2000", "3000"]);
    expect(errcat.validate(broken)).toEqual({ problems: [expect.objectContaining({ rule: "schema-enum" })], changes: new Map() });
    expect(errcat.validate({ path: "no.json", bytes: Buffer.from("{") }).problems).toHaveLength(1);
  });

  test("diff says how a catalog has changed, and what that means for whom", () => {
    const { provider: catalog } = errcat.validate(acme);
    const { provider: later } = errcat.validate(acme, [fixes]);
    if (catalog === undefined || later === undefined) throw new Error("no catalog");
    const { level, changes, ways, version } = errcat.diff(catalog, { ...later, version: "1.1.0" });
    expectTypeOf(changes).toEqualTypeOf<readonly errcat.CatalogChange[]>();
    expect(changes.filter(({ kind }) => kind === "code-added").map(({ code }) => code)).toEqual(["3000"]);
    expect({ level, match: ways.match.compiles, matchOr: ways.matchOr.compiles, needed: version.needed }).toEqual({
      level: "major",
      match: false,
      matchOr: true,
      needed: "2.0.0",
    });
  });

  test("load gives the value of a file and the place of each of its parts", () => {
    const document = errcat.load("acme.json", bytes);
    expect(document.value).toMatchObject({ id: "acme" });
    expect(document.locate("/id")).toEqual({ path: "acme.json", line: 3, column: 9, length: 6, pointer: "/id" });
  });
});
