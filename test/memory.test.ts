import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Project, packages as project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const untouched = "Everything is up to date.\n";

/** A project whose packages are up to date, where errcat remembers it. */
async function remembered(catalog = acme): Promise<Project> {
  const one = project({ "catalogs/acme.json": catalog });
  mkdirSync(join(one.folder, "node_modules"));
  expect((await one.errcat("generate")).code).toBe(0);
  return one;
}

describe("errcat generate, where nothing has changed since the last run", () => {
  test("does nothing again, and says so", async () => {
    const { installed, files } = await remembered();
    const before = files("generated");
    expect(await installed("generate")).toEqual({ code: 0, output: untouched, errors: "" });
    expect(files("generated")).toEqual(before);
  });

  test("tells programs the same as before", async () => {
    const { errcat } = await remembered();
    const told = async (...more: readonly string[]) =>
      JSON.parse((await errcat("--reporter", "json", "generate", ...more)).output) as { packages: { changed: unknown[] }[] };
    expect(await told()).toEqual(await told("--force"));
  });

  test("remembers without node_modules as little as with a memory that is broken", async () => {
    const { folder, errcat } = await remembered();
    const cache = join(folder, "node_modules/.cache/errcat");
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"inputs":1}');
    expect((await errcat("generate")).output).toMatch(/ files, unchanged /);
    expect((await errcat("generate")).output).toBe(untouched);
    const other = project({ "catalogs/acme.json": acme });
    expect((await other.errcat("generate")).code).toBe(0);
    expect((await other.errcat("generate")).output).toMatch(/ files, unchanged /);
  });

  test.each([["--check"], ["--dry-run"], ["--force"]])("makes everything anew all the same for %s", async (option) => {
    const { errcat, write, read } = await remembered();
    write("generated/acme/src/is.ts", `${read("generated/acme/src/is.ts")}// edited\n`);
    expect((await errcat("generate", option)).output).not.toBe(untouched);
  });
});

describe("errcat generate, where something has changed", () => {
  test.each<[string, (project: Project) => void, RegExp]>([
    [
      "a catalog",
      ({ write }) => write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key.")),
      / files, \d+ changed /,
    ],
    [
      "the configuration",
      ({ write, read }) => write("package.json", read("package.json").replace("@acme", "@other")),
      / files, \d+ changed /,
    ],
    [
      "a generated file, by hand",
      ({ write, read }) => write("generated/acme/src/is.ts", `${read("generated/acme/src/is.ts")}// edited\n`),
      /edited by hand/,
    ],
    ["a generated file and its hash, by hand", forge, /edited by hand|\d+ changed/],
    ["a generated file that is gone", ({ remove }) => remove("generated/acme/runtime.js"), / files, 1 changed /],
    ["a file that is too many", ({ write }) => write("generated/acme/mine.txt", "mine"), /left alone, not written by errcat/],
    [
      "a package whose catalog is gone",
      ({ folder }) => cpSync(join(folder, "generated/acme"), join(folder, "generated/gone"), { recursive: true }),
      /gone removed/,
    ],
    ["a catalog more", ({ write }) => write("catalogs/other.json", acme.replace('"id": "acme"', '"id": "other"')), /^other .* changed /m],
  ])("sees %s", async (_, change, said) => {
    const one = await remembered();
    change(one);
    expect((await one.errcat("generate")).output).toMatch(said);
  });

  test("warns of the same things again and again", async () => {
    const { errcat } = await remembered(acme.replace("The key is missing.", "The key is missing.\ufffd"));
    expect((await errcat("generate")).output).toContain("warning");
  });
});

/** Somebody edits a file and makes the manifest say that errcat did. */
function forge({ write, read }: Project): void {
  const text = `${read("generated/acme/src/is.ts")}// edited\n`;
  write("generated/acme/src/is.ts", text);
  write("generated/acme/.errcat.json", read("generated/acme/.errcat.json").replace(/("src\/is\.ts": ")[0-9a-f]+/, `$1${"0".repeat(64)}`));
}
