import { spawn } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, type Project, packages as project, run } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const other = acme.replace('"id": "acme"', '"id": "other"');
const broken = acme.replace('"too_large"', '"too_big"');

const packages = new Map<string, Readonly<Record<string, string>>>();

/** A project whose packages are up to date. The same catalogs are made into packages only once. */
async function generated(catalogs: Readonly<Record<string, string>> = { "catalogs/acme.json": acme }): Promise<Project> {
  const key = JSON.stringify(catalogs);
  const one = project({ ...catalogs, ...packages.get(key) });
  if (packages.has(key)) return one;
  expect(await one.errcat("generate")).toMatchObject({ code: 0, errors: "" });
  packages.set(key, Object.fromEntries(Object.keys(one.files("generated")).map((path) => [path, one.read(path)])));
  return one;
}

describe("errcat generate", () => {
  test("writes a package for each catalog, and says so in a line for each", async () => {
    const { installed, files } = project({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    const { code, output } = await installed("generate");
    expect(code).toBe(0);
    expect(output).toMatch(
      /^acme +2 codes  en 100%  zh-Hans 100%  (\d+) files, \1 changed  \d+ ms\nother +2 codes  en 100%  zh-Hans 100%  (\d+) files, \2 changed  \d+ ms\n$/,
    );
    expect(Object.keys(files("generated"))).toEqual(
      expect.arrayContaining([
        "generated/acme/package.json",
        "generated/acme/src/errors.ts",
        "generated/acme/index.js",
        "generated/other/.errcat.json",
      ]),
    );
  });

  test("writes nothing the second time", async () => {
    const { errcat, files } = await generated();
    const before = files("generated");
    expect((await errcat("generate")).output).toMatch(/ files, unchanged  \d+ ms\n$/);
    expect(files("generated")).toEqual(before);
  });

  test("writes only what changed", async () => {
    const { errcat, write, files } = await generated();
    const before = files("generated");
    write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    expect((await errcat("generate")).code).toBe(0);
    const after = files("generated");
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toContain("generated/acme/src/messages/en.ts");
    expect(changed).toContain("generated/acme/.errcat.json");
    expect(changed).not.toContain("generated/acme/src/messages/zh-Hans.ts");
  });

  test("counts a text under another name of its locale", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme.replaceAll('"zh-Hans": { "text"', '"zh_CN": { "text"') });
    expect((await errcat("generate")).output).toContain("zh-Hans 100%");
  });

  test("prints warnings, and goes on", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme.replace('"code": "2000"', '"code": "20000"') });
    const { code, output } = await errcat("generate");
    expect(code).toBe(0);
    expect(output).toMatch(
      /^catalogs\/acme\.json:33:15 warning "20000" does not match [^]* 33 \|       "code": "20000",\n    \|               \^{7}\n fix: [^]*\n1 warning\.\n\nacme  /,
    );
  });

  test("writes nothing for any catalog if one of them is broken", async () => {
    const { errcat, write, folder } = project({ "catalogs/acme.json": acme, "catalogs/broken.json": broken, "catalogs/other.json": other });
    const { code, output } = await errcat("generate");
    expect(code).toBe(1);
    expect(output).toMatch(
      /^catalogs\/broken\.json:34:19 error "category" of entry "2000" cannot be "too_big"\. schema-enum\n[^]*\n1 error\.\nNothing was written\.\n$/,
    );
    expect(existsSync(join(folder, "generated"))).toBe(false);
    write("catalogs/broken.json", "{");
    expect((await errcat("generate")).output).toMatch(/^catalogs\/broken\.json:1:2 error The file ends/);
  });
});

describe("errcat generate, where somebody else has been", () => {
  test("does not replace a file that was edited by hand, and writes nothing else either", async () => {
    const { errcat, write, read, files } = await generated({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    write("generated/other/src/is.ts", "// mine\n");
    write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    const before = files("generated");
    const { code, output } = await errcat("generate");
    expect(code).toBe(1);
    expect(output).toBe(
      "A file in the output was edited by hand, or not written by errcat:\n" +
        "  generated/other/src/is.ts\n" +
        "Nothing was written.\n" +
        "fix: Move the edit into the catalog, or into an overlay; then run `npm run generate -- --force` to replace the file.\n",
    );
    expect(files("generated")).toEqual(before);

    expect((await errcat("generate", "--force")).code).toBe(0);
    expect(read("generated/other/src/is.ts")).not.toContain("mine");
    expect((await errcat("generate", "--check")).code).toBe(0);
  });

  test("replaces a file that it wrote and that a checkout gave other line ends", async () => {
    const { errcat, write, read } = await generated();
    for (const path of ["generated/acme/src/errors.ts", "generated/acme/errors.d.ts", "generated/acme/.errcat.json"])
      write(path, read(path).replaceAll("\n", "\r\n"));
    expect(await errcat("generate", "--check")).toMatchObject({ code: 0, output: "Everything is up to date.\n" });
    expect((await errcat("generate")).output).toContain(", unchanged");
    write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    expect((await errcat("generate")).code).toBe(0);
    expect(read("generated/acme/src/errors.ts")).not.toContain("\r");
  });

  test("leaves a foreign file alone, and says so", async () => {
    const { errcat, write, read } = await generated();
    write("generated/acme/NOTES.md", "mine\n");
    write("generated/acme/src/binary", new Uint8Array([0xff, 0x00, 0xfe]));
    const { code, output } = await errcat("generate", "--force");
    expect(code).toBe(0);
    expect(output).toContain("\n  left alone, not written by errcat: generated/acme/NOTES.md\n");
    expect(read("generated/acme/NOTES.md")).toBe("mine\n");
  });

  test("removes what it wrote before and no longer needs", async () => {
    const { errcat, write, folder } = await generated();
    write("catalogs/acme.json", withoutChinese(acme));
    expect((await errcat("generate")).code).toBe(0);
    expect(existsSync(join(folder, "generated/acme/src/messages/zh-Hans.ts"))).toBe(false);
    expect((await errcat("generate", "--check")).code).toBe(0);
  });

  test("removes the package of a catalog that is gone, but no file that is not its own", async () => {
    const { errcat, write, remove, files } = await generated({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    write("generated/other/src/mine.ts", "mine\n");
    write("generated/hand-made/index.ts", "mine\n");
    remove("catalogs/other.json");
    const { code, output } = await errcat("generate");
    expect(code).toBe(0);
    expect(output).toMatch(
      /\ngenerated\/other removed: no catalog has this ID anymore\.\n  left alone, not written by errcat: generated\/other\/src\/mine\.ts\n$/,
    );
    expect(
      Object.keys(files("generated"))
        .filter((file) => !file.startsWith("generated/acme/"))
        .sort(),
    ).toEqual(["generated/hand-made/index.ts", "generated/other/src/mine.ts"]);
  });

  test("removes the whole folder of such a package if nothing else is in it", async () => {
    const { errcat, remove, folder } = await generated({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    remove("catalogs/other.json");
    expect((await errcat("generate")).code).toBe(0);
    expect(existsSync(join(folder, "generated/other"))).toBe(false);
  });

  test("does not follow a link out of the package", async () => {
    const { errcat, write, remove, folder, read } = await generated();
    write("elsewhere/errors.ts", "mine\n");
    remove("generated/acme/src");
    symlinkSync(join(folder, "elsewhere"), join(folder, "generated/acme/src"), "junction");
    const { code, errors } = await errcat("generate", "--force");
    expect(code).toBe(2);
    expect(errors).toBe('"generated/acme/src" should be a folder, but is a file or a link.\nfix: Move it out of the package.\n');
    expect(read("elsewhere/errors.ts")).toBe("mine\n");
  });
});

describe("errcat generate --check", () => {
  /** Checks, and proves that nothing was written. */
  async function check({ errcat, files, folder }: Project): Promise<{ code: number | null; output: string }> {
    const before = existsSync(join(folder, "generated")) ? files("generated") : undefined;
    const { code, output, errors } = await errcat("generate", "--check");
    expect(errors).toBe("");
    expect(existsSync(join(folder, "generated")) ? files("generated") : undefined).toEqual(before);
    return { code, output };
  }

  const cure = "The generated files do not match the catalogs. Nothing was written.\nfix: Run `npm run generate` and commit the result.\n";

  test("is content after a run", async () => {
    expect(await check(await generated())).toEqual({ code: 0, output: "Everything is up to date.\n" });
  });

  test("shows what an edit of a catalog would change", async () => {
    const one = await generated();
    one.write("catalogs/acme.json", acme.replace("The key is missing.", "There is no key."));
    const { code, output } = await check(one);
    expect(code).toBe(1);
    expect(output).toContain("generated/acme/src/messages/en.ts changed\n");
    expect(output).toContain('\n-  "1000": "The key is missing.",\n+  "1000": "There is no key.",\n');
    expect(output).toContain("\ngenerated/acme/.errcat.json changed\n");
    expect(output, "hashes tell a reader nothing").not.toMatch(/[0-9a-f]{64}/);
    expect(output.endsWith(cure)).toBe(true);
  });

  test("shows an edit by hand", async () => {
    const one = await generated();
    one.write("generated/acme/README.md", `${one.read("generated/acme/README.md")}\nMine.\n`);
    const { code, output } = await check(one);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^generated\/acme\/README\.md changed, edited by hand\n@@.*@@\n[^]*\n-Mine\.\nThe generated files do not match the catalogs\. Nothing was written\.\n/,
    );
    expect(output).toContain("fix: Run `npm run generate -- --force`, which discards edits made by hand, and commit the result.\n");
  });

  test("names a missing file", async () => {
    const one = await generated();
    one.remove("generated/acme/src/is.ts");
    expect(await check(one)).toEqual({ code: 1, output: `generated/acme/src/is.ts missing\n${cure}` });
  });

  test("names a foreign file, which only a person can remove", async () => {
    const one = await generated();
    one.write("generated/acme/NOTES.md", "mine\n");
    expect(await check(one)).toEqual({
      code: 1,
      output:
        "generated/acme/NOTES.md extra, not written by errcat\n" +
        "The generated files do not match the catalogs. Nothing was written.\n" +
        "fix: Remove the files that errcat did not write, or move them out of the output folder.\n",
    });
  });

  test("names the package of a catalog that is gone", async () => {
    const one = await generated({ "catalogs/acme.json": acme, "catalogs/other.json": other });
    one.remove("catalogs/other.json");
    expect(await check(one)).toEqual({ code: 1, output: `generated/other no longer belongs to a catalog\n${cure}` });
  });

  test("does not list every file of a package that was never made", async () => {
    const { code, output } = await check(project({ "catalogs/acme.json": acme }));
    expect(code).toBe(1);
    expect(output).toMatch(/^(generated\/acme\/\S+ missing\n){5}generated\/acme: \d+ more files missing\nThe generated files/);
  });

  test("shows the first 40 lines of a long difference, and how many there are", async () => {
    const one = await generated();
    one.write("generated/acme/src/runtime.ts", "// mine\n".repeat(100));
    expect((await check(one)).output).toMatch(
      /^generated\/acme\/src\/runtime\.ts changed, edited by hand\n(.*\n){40}  … \d+ more lines\nThe generated files/,
    );
  });

  test("repeats in the cure where the catalogs and the packages are", async () => {
    const { errcat } = project({ "api/errors/acme.json": acme });
    const { output } = await errcat("generate", "--check", "--catalogs", "api/errors", "--out", "packages");
    expect(output).toContain("fix: Run `npm run generate -- --catalogs api/errors --out packages` and commit the result.\n");
  });
});

describe("errcat, called wrongly, says how to call it, with exit code 2", () => {
  test.each([
    ["an option that is misspelled", ["generate", "--chekc"], "error: unknown option '--chekc'\n(Did you mean --check?)\n"],
    ["a command that is misspelled", ["generat"], "error: unknown command 'generat'\n(Did you mean generate?)\n"],
    ["an option without its value", ["generate", "--out"], "error: option '--out <folder>' argument missing\n"],
  ])("%s", async (_, args, errors) => {
    expect(await project().installed(...args)).toEqual({ code: 2, output: "", errors });
  });

  test("catalogs that are not there", async () => {
    expect(await project().errcat("generate", "--catalogs", "catalogs")).toEqual({
      code: 2,
      output: "",
      errors: 'There is no file or folder "catalogs".\nfix: Create it, or correct the path.\n',
    });
  });

  test("a folder without catalogs", async () => {
    expect(await project({ "catalogs/README.md": "Soon.\n" }).errcat("generate", "--catalogs", "catalogs")).toEqual({
      code: 2,
      output: "",
      errors:
        'The folder "catalogs" contains no catalog.\nfix: Put one in it; a catalog is a .json, .jsonc, .yaml, or .yml file. `npx errcat init` writes an example.\n',
    });
  });

  test("a file instead of the folder to write into", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme });
    expect(await errcat("generate", "--out", "catalogs/acme.json")).toMatchObject({
      code: 2,
      errors: '"catalogs/acme.json" is not a folder.\nfix: Move the file, or give the output another "out".\n',
    });
  });
});

describe("errcat in a terminal", () => {
  test("uses colors where they are wanted, and none with NO_COLOR", async () => {
    const { folder } = project({ "catalogs/acme.json": broken });
    const colored = await run(folder, process.execPath, [command, "generate"], { FORCE_COLOR: "1" });
    expect(colored.output).toContain("\u001b[31merror\u001b[39m");
    expect((await run(folder, process.execPath, [command, "generate"], { NO_COLOR: "1" })).output).not.toContain("\u001b");
  });

  test("does not mind a reader that leaves early", async () => {
    const { folder } = project({ "catalogs/acme.json": broken });
    const child = spawn(process.execPath, [command, "generate"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
  });
});

/** The same catalog in English only. */
function withoutChinese(catalog: string): string {
  return JSON.stringify(JSON.parse(catalog, (key, value) => (key === "zh-Hans" ? undefined : key === "locales" ? ["en"] : value)));
}
