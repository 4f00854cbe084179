import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { largeCatalog } from "./large-catalog.ts";
import { largeConsumers } from "./large-consumers.ts";
import { makePackage } from "./made-package.ts";

const root = new URL("../", import.meta.url).pathname;
const workspace = mkdtempSync(join(tmpdir(), "errcat-large-"));
afterAll(() => rmSync(workspace, { recursive: true }));

const compilers = { "5.4": "ts54/lib/tsc.js", "5.9": "ts59/lib/tsc.js", "6.0": "ts6/lib/tsc.js", "7.0": "typescript/bin/tsc" };
type TypeScript = keyof typeof compilers;

const sizes = [200, 400, 1200, 2400];
for (const size of [...sizes, 5000]) {
  const { folder } = makePackage(largeCatalog(size));
  for (const published of ["dist", "package.json"])
    cpSync(join(folder, published), join(workspace, String(size), "node_modules/@errcat/large", published), { recursive: true });
  rmSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(largeConsumers(size))) {
    mkdirSync(join(workspace, String(size)), { recursive: true });
    writeFileSync(join(workspace, String(size), `${name}.ts`), text);
  }
  writeFileSync(join(workspace, String(size), "package.json"), '{ "type": "module" }');
}

/** What a compiler says of consumers, and how many types it had to make from others. */
async function checked(
  typescript: TypeScript,
  size: number,
  consumers: readonly string[],
): Promise<{ readonly said: string; readonly instantiations: number }> {
  const options = [
    "--strict",
    "--declaration",
    "--emitDeclarationOnly",
    "--outDir",
    `out-${typescript}`,
    "--target",
    "es2022",
    "--lib",
    "es2022",
    "--module",
    "nodenext",
    "--moduleResolution",
    "nodenext",
    "--skipLibCheck",
    "--extendedDiagnostics",
  ];
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [join(root, "node_modules", compilers[typescript]), ...options, ...consumers.map((one) => `${one}.ts`)],
      { cwd: join(workspace, String(size)), maxBuffer: 1 << 26 },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
  const said = output
    .split("\n")
    .filter((line) => /^\S.*error TS/.test(line))
    .join("\n");
  return { said, instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]) };
}

describe.each(Object.keys(compilers) as TypeScript[])("TypeScript %s, 1,200 codes", { timeout: 120_000 }, (typescript) => {
  test("compiles everyday expressions, every code in match, matchAsOf and switch, and the declarations of all these", async () => {
    expect((await checked(typescript, 1200, ["everyday", "match", "matchAsOf", "switch", "switchAsOf"])).said).toBe("");
  });

  test("names a code that is left out of match or matchAsOf where the message begins", async () => {
    const { said } = await checked(typescript, 1200, ["leftOut"]);
    expect(said.split("\n").map((line) => line.replace(/^.*?: /, ""))).toEqual(
      Array(2).fill(`error TS2345: Argument of type 'LargeError' is not assignable to parameter of type '"no handler for Code.Number0"'.`),
    );
  });
});

test("TypeScript 7.0 compiles everyday expressions and matchAsOf over 5,000 codes", { timeout: 120_000 }, async () => {
  expect((await checked("7.0", 5000, ["everyday", "matchAsOf"])).said).toBe("");
});

/** How many types a compiler may make from others for each further code, where every code has a type of its own and where groups of codes have. Quadratic costs grow without end. */
const limits = [
  { consumer: "none", alone: 3, grouped: 0 },
  { consumer: "match", alone: 28, grouped: 28 },
  { consumer: "switch", alone: 6, grouped: 0 },
  { consumer: "matchAsOf", alone: 53, grouped: 70 },
  { consumer: "switchAsOf", alone: 30, grouped: 40 },
] as const;

test.each(limits)("$consumer costs the same for each further code", { timeout: 120_000 }, async ({ consumer, alone, grouped }) => {
  const [few = 0, more = 0, many = 0, most = 0] = await Promise.all(
    sizes.map(async (size) => (await checked("7.0", size, [consumer])).instantiations),
  );
  expect((more - few) / 200).toBeLessThanOrEqual(alone);
  expect((most - many) / 1200).toBeLessThanOrEqual(grouped);
});
