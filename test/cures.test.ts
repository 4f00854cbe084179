import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { builtIn } from "../generator/config/built-in.ts";
import { load } from "../generator/load/load.ts";
import { inOrder, type Problem, ProblemsError } from "../generator/problems/problem.ts";
import { type CatalogFile, read } from "../generator/read.ts";
import { validate } from "../generator/validate/validate.ts";
import catalogs from "./cures/catalogs.json" with { type: "json" };
import { type Cure, edited, expectCured } from "./cures/follow.ts";
import overlays from "./cures/overlays.json" with { type: "json" };

const acme: CatalogFile = { path: "acme.json", bytes: readFileSync("test/catalogs/small.json") };

/** What is wrong with a catalog. */
function ofCatalog(name: string, text: string): readonly Problem[] {
  return inOrder(validate(load(`${name}.json`, Buffer.from(text))).problems);
}

/** What is wrong with an overlay over the small catalog, beside which there may be another. */
function ofOverlay(name: string, text: string, catalog?: string): readonly Problem[] {
  const other = catalog?.startsWith("errcat:")
    ? builtIn(catalog.slice("errcat:".length))
    : catalog && { path: catalog, bytes: readFileSync(catalog) };
  try {
    return read([acme, ...(other ? [other] : [])], [{ path: `${name}.json`, bytes: Buffer.from(text) }]).problems;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return inOrder(error.problems);
  }
}

describe.each([
  { what: "catalog", folder: "test/broken", cures: catalogs as Readonly<Record<string, readonly Cure[]>>, problemsOf: ofCatalog },
  { what: "overlay", folder: "test/overlays/broken", cures: overlays as Readonly<Record<string, readonly Cure[]>>, problemsOf: ofOverlay },
])("each cure of a broken $what can be followed, and cures", ({ folder, cures, problemsOf }) => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => basename(name, ".json"));

  test("and each is followed here", () => {
    expect(Object.keys(cures).sort()).toEqual(names.sort());
  });

  test.each(names)("%s", (name) => {
    const text = readFileSync(`${folder}/${name}.json`, "utf8");
    const before = problemsOf(name, text);
    expect((cures[name] ?? []).map(({ cure }) => cure)).toEqual(before.map(({ cure }) => cure));
    for (const [i, { cure, follow }] of (cures[name] ?? []).entries()) {
      const problem = before[i];
      if (problem === undefined) continue;
      expect(follow.length, cure).toBeGreaterThan(0);
      for (const { edits, configure, then } of follow) expectCured(problem, before, problemsOf(name, edited(text, edits), configure), then);
    }
  });
});
