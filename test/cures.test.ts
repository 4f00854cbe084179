import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { validateCommand } from "../generator/command/validate.ts";
import { builtIn } from "../generator/config/built-in.ts";
import { load } from "../generator/load/load.ts";
import { inOrder, type Problem, ProblemsError } from "../generator/problems/problem.ts";
import { type CatalogFile, read } from "../generator/read.ts";
import { validate } from "../generator/validate/validate.ts";
import catalogs from "./cures/catalogs.json" with { type: "json" };
import configurations from "./cures/configurations.json" with { type: "json" };
import { type Cure, edited, expectCured } from "./cures/follow.ts";
import overlays from "./cures/overlays.json" with { type: "json" };
import { toldIn } from "./inside.ts";
import { project } from "./project.ts";

/** A configuration with what is wrong with it. */
interface Configuration {
  readonly config: unknown;
  readonly problems: readonly (Cure & { readonly message: string })[];
}

const small = readFileSync("test/catalogs/small.json", "utf8");
const acme: CatalogFile = { path: "acme.json", bytes: Buffer.from(small) };

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

describe("each cure of a broken configuration can be followed, and cures", () => {
  const files = {
    "catalogs/acme.json": small,
    "catalogs/other.json": small.replace('"id": "acme"', '"id": "other"'),
    "more/ja.json": small
      .replace('"id": "acme"', '"id": "ja"')
      .replaceAll('"zh-Hans"', '"ja"')
      .replaceAll(/"en"(?=:|, "ja"\])/g, '"de"'),
    "fixes/acme.json": JSON.stringify({ catalog: "acme", reason: "Seen.", change: { "1000": { retry: "never" } } }),
    "empty/note.txt": "",
  };

  test.each(Object.entries(configurations as unknown as Readonly<Record<string, Configuration>>))("%s", async (_, { config, problems }) => {
    const { folder, write } = project(files);
    const problemsOf = async (text: string): Promise<readonly Problem[]> => {
      write("errcat.config.json", text);
      const { printed } = await toldIn(folder, (reporter) => validateCommand({ catalogs: [] }, reporter), "json");
      // What the catalogs could have besides is no part of a configuration.
      return (JSON.parse(printed) as { problems: Problem[] }).problems.filter(({ rule }) => rule !== "wire-without-samples");
    };
    const text = typeof config === "string" ? config : JSON.stringify(config, null, 2);
    const before = await problemsOf(text);
    expect(problems.map(({ message, cure }) => ({ message, cure }))).toEqual(before.map(({ message, cure }) => ({ message, cure })));
    for (const [i, { cure, follow }] of problems.entries()) {
      const problem = before[i];
      expect(follow.length, cure).toBeGreaterThan(0);
      for (const { edits, then } of follow) if (problem) expectCured(problem, before, await problemsOf(edited(text, edits)), then);
    }
  });
});
