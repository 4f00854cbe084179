import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compare } from "../../generator/write/compare.ts";
import { write } from "../../generator/write/write.ts";
import { command, type Project, project } from "../project.ts";

const small = readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8");
const config = '{ "catalogs": ["catalogs"], "out": "out", "as": "source" }';

async function generated(): Promise<Project> {
  const one = project({ "catalogs/acme.json": small, "errcat.config.json": config });
  expect(await one.errcat("generate")).toMatchObject({ code: 0, errors: "" });
  one.write("elsewhere/mine.ts", "mine\n");
  return one;
}

describe("what is somebody else's is not touched", () => {
  test("a link in the place of a file is no file of errcat's; with --force it goes, and what it leads to stays", async () => {
    const { folder, errcat, remove, read } = await generated();
    remove("out/acme/is.ts");
    symlinkSync("../../elsewhere/mine.ts", join(folder, "out/acme/is.ts"));
    expect(await errcat("generate")).toMatchObject({ code: 1, output: expect.stringContaining("out/acme/is.ts\nNothing was written.") });
    expect(await errcat("generate", "--force")).toMatchObject({ code: 0 });
    expect(lstatSync(join(folder, "out/acme/is.ts")).isFile()).toBe(true);
    expect(read("elsewhere/mine.ts")).toBe("mine\n");
  });

  test("a link in the place of a package is not followed", async () => {
    const { folder, errcat } = await generated();
    renameSync(join(folder, "out/acme"), join(folder, "elsewhere/acme"));
    symlinkSync("../elsewhere/acme", join(folder, "out/acme"));
    writeFileSync(join(folder, "catalogs/acme.json"), small.replace("The key is missing.", "There is no key."));
    const before = readFileSync(join(folder, "elsewhere/acme/messages/en.ts"), "utf8");
    expect(await errcat("generate", "--force")).toMatchObject({
      code: 2,
      errors:
        '"out/acme" should be a folder, but is a link.\n' +
        "fix: Remove it, or use another output folder: errcat does not follow links out of the folder of its packages.\n",
    });
    expect(readFileSync(join(folder, "elsewhere/acme/messages/en.ts"), "utf8")).toBe(before);
  });

  test("a manifest that names files outside of its package, or files that are not errcat's, has none of them removed", async () => {
    const { errcat, write, read } = await generated();
    write("out/gone/mine.ts", "mine\n");
    write(
      "out/gone/.errcat.json",
      JSON.stringify({ generator: "errcat", files: { "../../elsewhere/mine.ts": "0", "/etc/hosts": "0", "mine.ts": "0" } }),
    );
    expect(await errcat("generate")).toMatchObject({
      code: 0,
      output: expect.stringContaining("left alone, not written by errcat: out/gone/mine.ts"),
    });
    expect([read("elsewhere/mine.ts"), read("out/gone/mine.ts")]).toEqual(["mine\n", "mine\n"]);
  });

  test("a file in the folder that errcat writes through is nobody's but its owner's", async () => {
    const { errcat, write, read } = await generated();
    write("out/acme/.errcat-writing/mine.ts", "mine\n");
    expect(await errcat("generate")).toMatchObject({
      code: 2,
      errors:
        'errcat did not create "out/acme/.errcat-writing/mine.ts", which is in a folder for files that errcat is about to write.\n' +
        "fix: Move it elsewhere.\n",
    });
    expect(read("out/acme/.errcat-writing/mine.ts")).toBe("mine\n");
  });

  test("a file that somebody changes, makes or removes while errcat writes stops it, and nothing is written", async () => {
    for (const meddle of ["changed", "made", "removed"]) {
      const { folder, files } = await generated();
      const acme = join(folder, "out/acme");
      const wanted = new Map([
        ...Object.keys(files("out/acme"))
          .map((path): [string, string] => [path.slice(9), `${readFileSync(join(folder, path), "utf8")}// more\n`])
          .filter(([path]) => path !== ".errcat.json"),
        ["new.ts", "new\n"],
      ]);
      const differences = compare(acme, wanted);
      const file = join(acme, meddle === "made" ? "new.ts" : "is.ts");
      if (meddle === "removed") renameSync(file, `${file}.mine`);
      else writeFileSync(file, "mine\n");
      const before = Object.keys(files("out")).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
      expect(() => write(acme, differences), meddle).toThrow(/while errcat was writing|ENOENT/);
      expect(Object.keys(files("out")).map((path) => [path, readFileSync(join(folder, path), "utf8")])).toEqual(before);
    }
  });
});

describe("what the file system refuses is told, with the place and a cure, and exit code 2", () => {
  test.each<[string, string, (one: Project) => void, RegExp]>([
    [
      "a name that is too long",
      "x".repeat(300),
      () => {},
      /^x{300} cannot be read or written: the name is too long \(ENAMETOOLONG\)\.\nfix: .+\n$/,
    ],
    [
      "a file where a folder should be",
      "elsewhere/mine.ts/out",
      () => {},
      /^elsewhere\/mine\.ts(\/out)? cannot be read or written: (part of the path is not a folder \(ENOTDIR\)|something else is there \(EEXIST\))\.\nfix: .+\n$/,
    ],
    [
      "a folder where a file should be",
      "out",
      ({ remove, folder }) => (remove("out/acme/is.ts"), mkdirSync(join(folder, "out/acme/is.ts"))),
      /^"out\/acme\/is\.ts" should be a file, but is a folder\.\nfix: .+\n$/,
    ],
    [
      "a link that leads to itself",
      "loop/out",
      ({ folder }) => symlinkSync("loop", join(folder, "loop")),
      /^loop(\/out)? cannot be read or written: (too many links \(ELOOP\)|something else is there \(EEXIST\)).*\nfix: .+\n$/,
    ],
  ])("%s", async (_, out, make, message) => {
    const one = await generated();
    make(one);
    const { code, errors } = await one.errcat("generate", "--out", out);
    expect(errors).toMatch(message);
    expect(code).toBe(2);
  });

  const unreadable =
    /^(\S+) error "\1" cannot be read: permission denied \(EACCES\)\. file-unreadable\n fix: Make it readable, .+\n\n1 error\.\n$/;
  const unwritable = /^\S+ cannot be read or written: permission denied \(EACCES\)\.\nfix: .+\n$/;

  test.each([
    ["catalogs/acme.json", 0o000, unreadable],
    ["out", 0o555, unwritable],
    ["out/acme", 0o555, unwritable],
    ["catalogs", 0o000, unreadable],
  ] as const)("%s with permissions %i", async (path, mode, refusal) => {
    const { folder, write, read } = await generated();
    const before = read("out/acme/messages/en.ts");
    write("catalogs/acme.json", small.replace("The key is missing.", "There is no key."));
    for (const parent of ["", "out", "out/acme", "out/acme/messages", "catalogs"]) chmodSync(join(folder, parent), 0o777);
    chmodSync(join(folder, path), mode);
    // To the superuser nothing is forbidden.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [command, "generate"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      ...nobody,
    });
    chmodSync(join(folder, path), 0o777);
    expect(stderr).toMatch(refusal);
    expect(status).toBe(2);
    expect(read("out/acme/messages/en.ts")).toBe(before);
    expect(existsSync(join(folder, "out/.errcat.lock"))).toBe(false);
  });
});
