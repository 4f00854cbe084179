import fs from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { generateIfChanged } from "../generator/command/generate-if-changed.ts";
import { compile } from "../generator/compile/compile.ts";
import { load } from "../generator/load/load.ts";
import type { ReporterName } from "../generator/problems/reporter/choose.ts";
import { render } from "../generator/render/render.ts";
import { validate } from "../generator/validate/validate.ts";
import { toldIn } from "./inside.ts";
import { type Project, packages } from "./project.ts";
import type { Told } from "./told.ts";

vi.mock("node:fs", { spy: true });
vi.mock("../generator/compile/compile.ts", { spy: true });
vi.mock("../generator/load/load.ts", { spy: true });
vi.mock("../generator/render/render.ts", { spy: true });
vi.mock("../generator/validate/validate.ts", { spy: true });

const acme = fs.readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const reporters: readonly ReporterName[] = ["pretty", "json", "github"];

/** Catalogs with warnings of many kinds, each with a part of what is said of it. */
const warned: readonly [about: string, files: Readonly<Record<string, string>>, says: string][] = [
  ["a lost character", { "catalogs/acme.json": acme.replace("The key is missing.", "The key is missing.\ufffd") }, "text-lost"],
  ["a code of another format", { "catalogs/acme.json": acme.replace('"code": "2000"', '"code": "20000"') }, "code-format"],
  [
    "codes that differ in case, in the second of two catalogs",
    {
      "catalogs/acme.json": acme,
      "catalogs/other.json": fs.readFileSync(new URL("broken/code-case.json", import.meta.url), "utf8").replace('"acme"', '"other"'),
    },
    "code-case",
  ],
  [
    "a text that comes from an overlay",
    {
      "catalogs/acme.json": acme,
      "fix.json": JSON.stringify({
        catalog: "acme",
        reason: "So.",
        change: { "1000": { message: { en: { text: "No key\ufffd.", origin: "project", state: "reviewed" } } } },
      }),
    },
    "fix.json",
  ],
];

/** A project whose packages are up to date, where errcat remembers it. */
async function remembered(files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<Project> {
  const one = packages({ ...files, "node_modules/.keep": "" });
  one.write(
    "package.json",
    JSON.stringify({ errcat: { out: "generated", as: "package", scope: "@acme", ...("fix.json" in files && { overlays: ["fix.json"] }) } }),
  );
  expect((await generating(one)).code).toBe(0);
  for (const [path, text] of Object.entries(more)) one.write(path, text);
  if (Object.keys(more).length > 0) expect((await generating(one)).code).toBe(0);
  return one;
}

function generating({ folder }: Project, name?: ReporterName, force = false, options: object = {}): Promise<Told> {
  return toldIn(folder, (reporter) => generateIfChanged({ check: false, dryRun: false, verify: false, force, ...options }, reporter), name);
}

/** What a run costs. */
async function counted(
  one: Project,
  name: ReporterName,
  options: object = {},
): Promise<Told & { readonly work: readonly number[]; readonly reads: number }> {
  const spies = [compile, render, validate, load].map((spied) => vi.mocked(spied));
  for (const spy of [...spies, vi.mocked(fs.readFileSync)]) spy.mockClear();
  const told = await generating(one, name, false, options);
  return { ...told, work: spies.map((spy) => spy.mock.calls.length), reads: vi.mocked(fs.readFileSync).mock.calls.length };
}

afterEach(() => void vi.clearAllMocks());

test.each(warned)(
  "a run that warned of %s is remembered, costs nothing again, and is told again by every reporter",
  async (_, files, says) => {
    const one = await remembered(files);
    const warnings = ({ printed }: Told, name: ReporterName) =>
      name === "json" ? JSON.parse(printed) : printed.slice(0, printed.search(/^\w+ {2,}\d|^Everything is up to date/m));
    const before = new Map<ReporterName, unknown>();
    for (const name of reporters) before.set(name, warnings(await generating(one, name, true), name));
    for (const name of reporters) {
      const run = await counted(one, name);
      expect(run.code).toBe(0);
      // The configuration is loaded as before.
      expect(run.work).toEqual([0, 0, 0, 1]);
      expect(run.printed).toContain(says);
      expect(warnings(run, name)).toEqual(before.get(name));
    }
  },
);

test("a run that warned reads as many files as one that did not, and the one whose lines it shows", async () => {
  const [quiet, loud] = [await remembered({ "catalogs/acme.json": acme }), await remembered(warned[0]?.[1] ?? {})];
  const { reads } = await counted(quiet, "json");
  expect(reads).toBeGreaterThan(Object.keys(quiet.files("generated")).length);
  expect((await counted(loud, "json")).reads).toBe(reads);
  expect((await counted(loud, "github")).reads).toBe(reads);
  expect((await counted(loud, "pretty")).reads).toBe(reads + 1);
});

test("a run about one of two catalogs is remembered as well", async () => {
  const one = await remembered({ "catalogs/acme.json": acme, "catalogs/other.json": acme.replace('"id": "acme"', '"id": "other"') });
  for (const options of [{ filter: ["acme"] }, { catalogs: ["catalogs/other.json"] }]) {
    expect((await counted(one, "pretty", options)).work).toEqual([1, 1, 1, 2]);
    expect(await counted(one, "pretty", options)).toMatchObject({ work: [0, 0, 0, 1], printed: "Everything is up to date.\n" });
  }
});

describe("beside files that errcat did not write", () => {
  const mine = { "generated/acme/.DS_Store": "mine", "generated/acme/src/mine.ts": "mine" };

  test("a run is remembered, and names them again", async () => {
    const one = await remembered({ "catalogs/acme.json": acme }, mine);
    const { printed, work } = await counted(one, "pretty");
    expect(work).toEqual([0, 0, 0, 1]);
    expect(printed).toBe(
      "Everything is up to date.\n  left alone, not written by errcat: generated/acme/.DS_Store\n" +
        "  left alone, not written by errcat: generated/acme/src/mine.ts\n",
    );
    expect(JSON.parse((await generating(one, "json")).printed)).toEqual(JSON.parse((await generating(one, "json", true)).printed));
  });

  test("a run is not remembered when one of them is gone, or another has come", async () => {
    const one = await remembered({ "catalogs/acme.json": acme }, mine);
    one.remove("generated/acme/.DS_Store");
    expect((await counted(one, "json")).work).toEqual([1, 1, 1, 2]);
    expect((await counted(one, "json")).work).toEqual([0, 0, 0, 1]);
    one.write("generated/acme/more.txt", "mine");
    expect((await generating(one)).printed).toContain("more.txt");
  });

  test("what is installed in a package is no part of it", async () => {
    const one = await remembered({ "catalogs/acme.json": acme }, { "generated/acme/node_modules/.bin/x": "x" });
    expect((await counted(one, "pretty")).printed).toBe("Everything is up to date.\n");
  });
});

test("a memory that says something else than errcat writes is none", async () => {
  const one = await remembered({ "catalogs/acme.json": acme });
  const cache = join(one.folder, "node_modules/.cache/errcat");
  const [file = ""] = fs.readdirSync(cache).map((name) => join(cache, name));
  const sound = JSON.parse(fs.readFileSync(file, "utf8")) as object;
  for (const wrong of [
    { problems: undefined },
    { problems: [{}] },
    { problems: [{ rule: "x", severity: "error", message: 1, cure: "", place: {} }] },
    { made: [{}] },
    { made: 1 },
  ]) {
    fs.writeFileSync(file, JSON.stringify({ ...sound, ...wrong }));
    expect((await counted(one, "json")).work).toEqual([1, 1, 1, 2]);
  }
});
