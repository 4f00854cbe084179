import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { largeCatalog } from "./large-catalog.ts";
import { largeConsumers } from "./large-consumers.ts";
import { makePackage } from "./made-package.ts";
import { type Compiled, compiled, type TypeScript, typescripts } from "./typescript.ts";

const workspace = mkdtempSync(join(tmpdir(), "errcat-large-"));
afterAll(() => rmSync(workspace, { recursive: true }));

const sizes = [200, 400, 1200, 2400];
for (const size of [...sizes, 5000]) {
  const { folder } = makePackage(largeCatalog(size));
  cpSync(folder, join(workspace, String(size), "node_modules/@errcat/large"), { recursive: true });
  cpSync(join(folder, "src"), join(workspace, String(size), "source"), { recursive: true });
  rmSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(largeConsumers(size))) {
    mkdirSync(join(workspace, String(size)), { recursive: true });
    writeFileSync(join(workspace, String(size), `${name}.ts`), text);
    writeFileSync(join(workspace, String(size), `${name}-of-source.ts`), text.replace('"@errcat/large"', '"./source/index.js"'));
  }
  writeFileSync(join(workspace, String(size), "package.json"), '{ "type": "module" }');
}

const compilerOptions = {
  strict: true,
  declaration: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  skipLibCheck: true,
};

/** What a compiler comes to with consumers. */
function checked(typescript: TypeScript, size: number, consumers: readonly string[]): Promise<Compiled> {
  return compiled(typescript, join(workspace, String(size)), { compilerOptions, include: consumers.map((one) => `${one}.ts`) });
}

describe.each(typescripts)("TypeScript %s, 1,200 codes", (typescript) => {
  let all: Promise<Compiled> | undefined;
  const complaints = async () =>
    (await (all ??= checked(typescript, 1200, ["everyday", "match", "matchOfVersion", "switch", "switchOfVersion", "leftOut"]))).complaints;

  test("compiles everyday expressions, every code in match, matchOfVersion and switch, and the declarations of all these", async () => {
    expect((await complaints()).filter(({ file }) => file !== "leftOut.ts")).toEqual([]);
  });

  test("names a code that is left out of match, or of match as of a version", async () => {
    const lines = (await complaints()).filter(({ file }) => file === "leftOut.ts").map(({ message }) => message.split("\n")[1] ?? "");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^ {2}Property '"Code.Number0"' is missing in type /);
  });
});

test("TypeScript 7.0 compiles 2,400 codes in source, and the package without skipLibCheck", async () => {
  const include = ["everyday", "match", "matchOfVersion"].flatMap((name) => [`${name}.ts`, `${name}-of-source.ts`]);
  const { complaints } = await compiled("7.0", join(workspace, "2400"), {
    compilerOptions: { ...compilerOptions, skipLibCheck: false },
    include,
  });
  expect(complaints).toEqual([]);
});

test("TypeScript 7.0 compiles everyday expressions and matchOfVersion over 5,000 codes", async () => {
  expect((await checked("7.0", 5000, ["everyday", "matchOfVersion"])).complaints).toEqual([]);
});

/**
 * How many types a compiler may make from others for each further code, where every code has a type of its own and where groups of codes
 * have. Quadratic costs grow without end.
 */
const limits = [
  { consumer: "none", alone: 3, grouped: 0 },
  { consumer: "match", alone: 15, grouped: 15 },
  { consumer: "switch", alone: 6, grouped: 0 },
  { consumer: "matchOfVersion", alone: 15, grouped: 14 },
  { consumer: "switchOfVersion", alone: 6, grouped: 0 },
] as const;

test.each(limits)("$consumer costs the same for each further code", async ({ consumer, alone, grouped }) => {
  const [few = 0, more = 0, many = 0, most = 0] = await Promise.all(
    sizes.map(async (size) => (await checked("7.0", size, [consumer])).instantiations),
  );
  expect((more - few) / 200).toBeLessThanOrEqual(alone);
  expect((most - many) / 1200).toBeLessThanOrEqual(grouped);
});
